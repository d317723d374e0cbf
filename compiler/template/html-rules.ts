/** Elements that run or load something, or change how the rest of a page is read: in no template, with or without values. */
export const ACTIVE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "script iframe object embed applet frame frameset base link portal fencedframe template noscript noembed noframes " +
    "xmp plaintext listing svg math"
  ).split(" "),
);

/** Of those, the ones behind which nothing is read as markup any more. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set(
  "script iframe noembed noframes noscript xmp plaintext".split(" "),
);

/** Elements whose content is text up to their own end tag; `style` reads no character references. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(["style", "title", "textarea"]);

/** Attributes that hold an address; `ping`, `srcset` and their like hold several. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "href src action formaction xlink:href data poster cite background ping srcset imagesrcset manifest longdesc usemap " +
    "codebase classid archive profile icon dynsrc lowsrc"
  ).split(" "),
);

/** Attributes in which a value may stand: what is in them is only ever shown or compared. */
const VALUE_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "abbr alt autocomplete class cols colspan datetime dir for headers height id inputmode label lang max " +
    "maxlength min minlength name placeholder role rows rowspan scope size span start step tabindex title translate " +
    "value width"
  ).split(" "),
);

/** `aria-…` and `data-…` too. */
export const takesValues = (attribute: string): boolean =>
  VALUE_ATTRIBUTES.has(attribute) || /^(?:aria|data)-[a-z0-9-]+$/.test(attribute);

/** What a fixed address may look like; anything else could be a script in disguise. */
const SAFE_URL =
  /^(?:https?:\/\/|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp);base64,|[./?#]|[A-Za-z0-9_-]+(?:[./?#]|$)|$)/i;

/** Whether an address written in a template opens no script; several are told apart by commas and blanks. */
export const isSafeUrl = (written: string): boolean =>
  // Browsers leave out control characters before they read the scheme.
  !/[\u0000-\u001f]/.test(written) &&
  !/&(?!amp;)/i.test(written) &&
  written.split(/[,\s]+/).every((each) => SAFE_URL.test(each));
