import type { DaysOffNotice } from "../calendar/daysOffNotice.ts";
import { daysOff2013 } from "./daysOff/daysOff2013.ts";
import { daysOff2014 } from "./daysOff/daysOff2014.ts";
import { daysOff2015 } from "./daysOff/daysOff2015.ts";
import { daysOff2016 } from "./daysOff/daysOff2016.ts";
import { daysOff2017 } from "./daysOff/daysOff2017.ts";
import { daysOff2018 } from "./daysOff/daysOff2018.ts";
import { daysOff2019 } from "./daysOff/daysOff2019.ts";
import { daysOff2020 } from "./daysOff/daysOff2020.ts";
import { daysOff2021 } from "./daysOff/daysOff2021.ts";
import { daysOff2022 } from "./daysOff/daysOff2022.ts";
import { daysOff2023 } from "./daysOff/daysOff2023.ts";
import { daysOff2024 } from "./daysOff/daysOff2024.ts";
import { daysOff2025 } from "./daysOff/daysOff2025.ts";
import { daysOff2026 } from "./daysOff/daysOff2026.ts";

/** Every yearly notice of days off the library knows, by year. */
export const daysOffNotices: readonly DaysOffNotice[] = [
  daysOff2013,
  daysOff2014,
  daysOff2015,
  daysOff2016,
  daysOff2017,
  daysOff2018,
  daysOff2019,
  daysOff2020,
  daysOff2021,
  daysOff2022,
  daysOff2023,
  daysOff2024,
  daysOff2025,
  daysOff2026,
];
