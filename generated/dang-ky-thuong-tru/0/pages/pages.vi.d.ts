// Made by tthc. Do not edit.
/** Each page of the procedure as a function of its data: the HTML of the whole page. */
export declare const pages: Readonly<Record<string, (data: object) => string>>;
