export { quangNgai2022Plan } from "./quangNgai2022Plan.ts";
