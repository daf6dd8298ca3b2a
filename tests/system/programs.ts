import { accessSync, constants, readdirSync } from "node:fs";
import { join } from "node:path";

/** PostgreSQL's server programs stand outside PATH on Debian, one folder a version. */
function postgresFolders(): readonly string[] {
  try {
    return readdirSync("/usr/lib/postgresql").map((version) => join("/usr/lib/postgresql", version, "bin"));
  } catch {
    return [];
  }
}

const folders = [...(process.env.PATH ?? "").split(":"), ...postgresFolders()];

/** Where a program stands, or nothing when this machine has none: `describe.skipIf(!program("soffice"))`. */
export function program(name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
