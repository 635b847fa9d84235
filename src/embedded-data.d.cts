/** The compiled files as base64, by name; the build writes it into dist, once for ES modules and CommonJS. */
declare const data: Readonly<Record<string, string>>
export = data
