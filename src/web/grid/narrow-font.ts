/** What stands in for Calibri where that is missing, as `index.html` defines it. For CSS. */
export const NARROW = '"Crossfoot Narrow"';
