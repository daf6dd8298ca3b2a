// Classes of regular expressions. `\p{L}` knows every script and costs milliseconds when an expression is first used
// (11 ms for the one that finds citations); composed Vietnamese needs no more than these.

/** Capital letters of Vietnamese and its neighbours, inside a class of a regular expression. */
export const capitals = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";
/** Small letters, likewise. */
export const smalls = "a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";
/** All of them. */
export const letters: string = capitals + smalls;
