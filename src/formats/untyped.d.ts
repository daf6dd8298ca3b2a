// Stands for packages whose own types would bring Node's globals into sight of src: see `paths` in tsconfig.src.json.
export {};
