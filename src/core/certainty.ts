/** How sure a fact of law or a date is: official text, forecast by rule, announced but pending, or not verified at a source. */
export type Certainty = "official" | "forecast" | "pending" | "unverified";
