import manifest from "../../package.json";

/** As in package.json: `0.1.0`. */
export const VERSION: string = manifest.version;
