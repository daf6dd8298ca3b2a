/** The one door to d3: its packages run code as they are imported, so that they are built apart (`tsup.config.ts`). */
export { type ScaleLinear, scaleLinear } from "d3-scale";
