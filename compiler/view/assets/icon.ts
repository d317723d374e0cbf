/** The mark of the view, for the browser's tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#9b1c1c"/><path d="M5 10h10M10 10v13M17 10h10M22 10v13" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>\n`;
