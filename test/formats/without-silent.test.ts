import { expect, it } from "vitest";
import { withoutSilent } from "../../src/formats/html/without-silent.ts";

it.each([
  ['<script>if (a < b) "<p>"</script><p>甲</p>', "<script></script><p>甲</p>"],
  ["<SCRIPT src='a>b'>x</SCRIPT ><p>甲</p>", "<SCRIPT src='a>b'></SCRIPT ><p>甲</p>"],
  ["<style>p > a {}</style><!-- <script> --><p>甲<!-->乙", "<style></style><p>甲乙"],
  ["<p title='<script>'>甲</p>", "<p title='<script>'>甲</p>"],
  ["<textarea><script>甲</textarea>乙", "<textarea><script>甲</textarea>乙"],
  ["<title><!-- 甲</title>乙<!-- 丙 -->", "<title><!-- 甲</title>乙"],
  [`<img alt="甲" src="data:image/png;base64,${"A".repeat(3000)}">乙`, '<img alt="甲" src="">乙'],
  ["1 < 2，<3>", "1 < 2，<3>"],
  ["<scripts>甲</scripts>", "<scripts>甲</scripts>"],
])("of %s there is left %s", (page, left) => {
  expect(withoutSilent(page)).toBe(left);
});

it.each(["<!-- 没有结尾", "<script>没有结尾", "<p a='", "<script><!-- <script>甲</script> --></script>", "<plaintext><script>甲</script>"])(
  "%s is left to the parser",
  page => {
    expect(withoutSilent(page)).toBe(page);
  },
);
