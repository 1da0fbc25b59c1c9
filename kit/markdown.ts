import { Marked, Tokenizer, type Tokens } from "marked";
import sanitize from "sanitize-html";

const MAX_NESTING = 12;

/** Reads quotes and lists up to a depth; deeper ones are text. Each level is read again for each one around it. */
class ShallowTokenizer extends Tokenizer {
  #depth = 0;

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#within(() => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#within(() => super.list(source));
  }

  #within<T>(read: () => T): T | undefined {
    if (this.#depth >= MAX_NESTING) return undefined;
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text, block }) => (block ? `<p>${escaped(text.trim())}</p>\n` : escaped(text)),
    checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
  },
});

marked.setOptions({ tokenizer: new ShallowTokenizer() }); // `use` would take its own properties only

const HARMLESS: sanitize.IOptions = {
  allowedTags: [
    ...["p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code"],
    ...["strong", "em", "del", "a", "img", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: {
    a: ["href", "title", "rel"],
    img: ["src", "alt", "title", "loading", "referrerpolicy"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
  },
  allowedClasses: { code: [/^language-[\w+#.-]{1,40}$/] },
  allowedSchemes: ["https", "http", "mailto"],
  allowedSchemesByTag: { img: ["https"] },
  allowProtocolRelative: false,
  nestingLimit: 4 * MAX_NESTING,
  transformTags: {
    a: sanitize.simpleTransform("a", { rel: "nofollow ugc noopener" }),
    img: sanitize.simpleTransform("img", { loading: "lazy", referrerpolicy: "no-referrer" }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === "img" && !/^https:\/\//i.test(attribs["src"] ?? ""),
};

/**
 * Markdown (CommonMark with tables, strike-through and bare links) as HTML that is safe in a page: raw HTML in it is shown as text,
 * links are http, https or mailto and lend no reputation, images are https. Mentions stay as they are written.
 */
export function renderMarkdown(markdown: string): string {
  return sanitize(marked.parse(markdown, { async: false }), HARMLESS);
}

/** What a reader of the Markdown reads: words without markup, white space folded. */
export const plainText = (markdown: string): string => textOf(renderMarkdown(markdown));

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/** The same of Markdown that is rendered already. */
export function textOf(html: string): string {
  return html
    .replace(/<\/?(?:strong|em|del|a|code)(?:\s[^>]*)?>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] as string)
    .replace(/\s+/gu, " ")
    .trim();
}

const CODE = new Set(["code", "codespan"]);

/** The parts of the Markdown that are prose: what stands in code is left out. */
export function proseOf(markdown: string): string {
  const parts: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (!CODE.has(token.type) && !("tokens" in token && token.tokens) && "text" in token) parts.push(String(token.text));
  });
  return parts.join("\n");
}
