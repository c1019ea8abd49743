/*
 * Adds a folder to a library in a process of its own, one document a commit, and says when it begins:
 * node --import tsx --conditions=zhengce:source add-in-child.ts LIBRARY FOLDER
 */
import { Library } from "zhengce/library";

const [folder = "", input = ""] = process.argv.slice(2);
const library = await Library.open(folder);
process.stdout.write("begin\n");
await library.add(input, { batch: 3 });
process.stdout.write("end\n");
