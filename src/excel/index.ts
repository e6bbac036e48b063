/** Excel as a host: the only folder where `Excel` and `Office` are named. */
export { connect, MIN_EXCEL_API, type Connection } from "./connect";
export { createExcelHost } from "./excel-host";
