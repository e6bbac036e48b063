/** The names of the exported files. That of the description is set by its standard. */
export const DATA_NAME = "data.csv";
export const PACKAGE_NAME = "datapackage.json";
