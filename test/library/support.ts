import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach } from "vitest";

/** A folder that is new for each test, and gone at the end. */
export function scratch(): { path: (...names: string[]) => string; write: (name: string, content: string | Uint8Array) => string } {
  const root = mkdtempSync(join(tmpdir(), "zhengce-library-"));
  let folder = root;
  let count = 0;
  beforeEach(() => {
    folder = join(root, String(++count));
    mkdirSync(folder);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const path = (...names: string[]): string => join(folder, ...names);
  return {
    path,
    write(name, content) {
      const file = path(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}

/** A made-up scheme: `subject` stands in its title and in its first measure. */
export function scheme(subject: string, options: { number?: string; id?: string; extra?: string } = {}): string {
  const { number, id, extra = "" } = options;
  return `${id === undefined ? "" : `---\nid: ${id}\n---\n`}关于推进${subject}的实施方案
${number === undefined ? "" : `${number}\n`}
各区人民政府：
为做好${subject}，制定本方案。
一、主要任务
（一）摸清底数。逐户登记${subject}的现状，到2031年完成登记。
（二）分批推进。每年安排三批，优先安排老旧街区。
${extra}`;
}
