// npm run demo:quarterly
// The real plan of Quảng Ngãi 2022 and made-up figures of its third quarter: the report on procedure control, in every format.
import { mkdirSync, writeFileSync } from "node:fs";
import { makeFiles } from "./makeFiles.ts";

const folder = new URL("golden/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(await makeFiles())) {
  writeFileSync(new URL(name, folder), content);
  console.log(`examples/quarterly-report/golden/${name}`);
}
