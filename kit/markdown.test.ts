import { describe, expect, test } from "vitest";
import { plainText, proseOf, renderMarkdown } from "./markdown.ts";

const TAG = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*\/?>/g;
const ADDRESS = /\s(?:href|src)="([^"]*)"/g;
const TAGS = new Set("p br hr h1 h2 h3 h4 h5 h6 blockquote ul ol li pre code strong em del a img table thead tbody tr th td".split(" "));
const ATTRIBUTES = new Set("href src title rel alt loading referrerpolicy class start align".split(" "));

/** What in the HTML could do something in a page: tags, attributes and addresses that are not known to be harmless. */
function harmIn(html: string): string[] {
  const tags = [...html.matchAll(TAG)];
  const attributes = tags.flatMap(([, , list]) => [...(list ?? "").matchAll(/\s([a-z]+)="[^"]*"/g)].map(([, name]) => name as string));
  const addresses = tags.flatMap(([, , list]) => [...(list ?? "").matchAll(ADDRESS)].map(([, address]) => address as string));
  return [
    ...tags.map(([, name]) => name as string).filter((name) => !TAGS.has(name)),
    ...attributes.filter((name) => !ATTRIBUTES.has(name)),
    ...addresses.filter((address) => /^[a-z+.-]*:|^\/\//i.test(address.trim()) && !/^(?:https?:\/\/|mailto:)/i.test(address)),
    ...(/[<>]/.exec(html.replace(TAG, "")) ?? []),
  ];
}

const HOSTILE = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.example/x.js></sCrIpT>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<img src=x onerror=alert(1)>",
  '<img src="x" onerror="&#97;lert(1)">',
  "<svg onload=alert(1)>",
  "<svg><script>alert&lpar;1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<iframe src=javascript:alert(1)>",
  "<object data=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==>",
  "<embed src=javascript:alert(1)>",
  "<form action=javascript:alert(1)><button>go</button></form>",
  "<a href=x id=location name=location onclick=alert(1)>x</a>",
  "<body onload=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<marquee onstart=alert(1)>",
  "<style>*{background:url(javascript:alert(1))}</style>",
  "<link rel=stylesheet href=//evil.example/x.css>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<base href=//evil.example>",
  "<template><script>alert(1)</script></template>",
  "<p style=position:fixed;inset:0>over everything</p>",
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo '<script>alert(1)</script>' ?>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](<java\u0000script:alert(1)>)",
  "[x](\u0001javascript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](javascript&#58alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://a.example/1)",
  "[x](//evil.example)",
  "<javascript:alert(1)>",
  '[x](https://a.example "title\\" onmouseover=alert(1)")',
  "[x](https://a.example 'title\" onmouseover=\"alert(1)')",
  '[x](https://a.example/"onmouseover="alert(1))',
  "[x][1]\n\n[1]: javascript:alert(1)",
  '[x][1]\n\n[1]: https://a.example "\\"><script>alert(1)</script>"',
  "![x](javascript:alert(1))",
  "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
  '![x"onerror="alert(1)](https://a.example/x.png)',
  '![x](https://a.example/x.png"onerror="alert(1))',
  "![<script>alert(1)</script>](https://a.example/x.png)",
  "[<script>alert(1)</script>](https://a.example)",
  "`<script>alert(1)</script>`",
  "```\n</code></pre><script>alert(1)</script>\n```",
  '```x" onmouseover="alert(1)\ncode\n```',
  "```<script>alert(1)</script>\ncode\n```",
  "    <script>alert(1)</script>",
  "# <script>alert(1)</script>",
  "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|",
  "> <script>\n> alert(1)\n> </script>",
  "- <script>alert(1)</script>",
  "<div>\n\n[x](javascript:alert(1))\n\n</div>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "\\<script>alert(1)\\</script>",
  "<a href='javascript:alert(1)'>x</a>",
  "http://a.example/<script>alert(1)</script>",
  'https://a.example/"onmouseover="alert(1)',
  "www.a.example/`onmouseover=alert(1)",
  "**<b onmouseover=alert(1)>x**",
  "~~<u>x~~</u>",
  "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
  "\u003cimg src=1 onerror=alert(1)\u003e",
  "＜script＞alert(1)＜/script＞",
];

describe("hostile Markdown", () => {
  test.for(HOSTILE)("is harmless as HTML: %s", (markdown) => {
    expect(harmIn(renderMarkdown(markdown))).toEqual([]);
  });

  test("is found by this test when it gets through", () => {
    const found = ["<script>1</script>", '<p onclick="x">', '<a href="javascript:alert(1)">', '<img src="data:x" />', '<a href="//x">', "<p", "<p style='x'>"];

    expect(found.filter((html) => harmIn(html).length === 0)).toEqual([]);
  });

  const long = (part: string, length = 20_000) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const stairs = (part: (step: number) => string, steps: number) => Array.from({ length: steps }, (_, step) => part(step)).join("\n");

  test.for(
    [
      ...[
        ">",
        "> ",
        "- ",
        "1. ",
        "> - ",
        "> 1. ",
        "[",
        "![",
        "[a](",
        "[[",
        "*",
        "*a ",
        "*a **b ",
        "_a",
        "__a__b",
        "*a_b",
        "a**b*c",
        "**_*",
        "`",
        "<",
        "<a ",
      ].map((part) => long(part)),
      ...[
        "<!--",
        "<![CDATA[",
        "<?",
        "&",
        "~~a",
        "|",
        "\\",
        "\n",
        " \n",
        "\t",
        "[a]: ",
        "[a]: b\n",
        "http://a.",
        "www.",
        "a@",
        "a.b_c-",
        "<http://",
        "```\n",
        "- a\nb\n",
      ].map((part) => long(part)),
      long("**a", 10_000) + long("b**", 10_000),
      long("[a", 10_000) + long("](b)", 10_000),
      `www.a.b${long(")")}`,
      `[a](${long("(")}`,
      `[a](${long("()")}`,
      `${long("a|", 10_000)}\n${long("-|", 10_000)}`,
      stairs((step) => `${"`".repeat(step)}a`, 200),
      stairs((step) => `${" ".repeat(2 * step)}* a`, 140),
      stairs((step) => `${">".repeat(step)} a`, 200),
    ].map((markdown) => ({ start: markdown.slice(0, 12), markdown })),
  )("of 20,000 characters takes less than a second of a core: $start", ({ markdown }) => {
    const before = process.threadCpuUsage();
    const html = renderMarkdown(markdown);
    const { user } = process.threadCpuUsage(before);

    expect(user / 1_000).toBeLessThan(1_000);
    expect(html.length).toBeLessThan(50 * markdown.length);
    expect(harmIn(html)).toEqual([]);
  });
});

test("Markdown becomes the HTML one expects", () => {
  const html = renderMarkdown("# Title\n\n**bold** `x < y` @ada\n\n- [x] done\n\n```ts\nlet a;\n```\n\n|a|\n|-|\n|b|\n\n3. three");

  expect(html.replaceAll("\n", "")).toBe(
    '<h1>Title</h1><p><strong>bold</strong> <code>x &lt; y</code> @ada</p><ul><li>☑ done</li></ul><pre><code class="language-ts">let a;</code></pre>' +
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><ol start="3"><li>three</li></ol>',
  );
});

test("links lend no reputation, images tell nothing of the page", () => {
  expect(renderMarkdown("[a](https://a.example) ![b](https://b.example/c.png) ![d](http://d.example/e.png)")).toBe(
    '<p><a href="https://a.example" rel="nofollow ugc noopener">a</a> <img src="https://b.example/c.png" alt="b" loading="lazy" referrerpolicy="no-referrer" /> </p>\n',
  );
});

test("plain text is what a reader reads", () => {
  expect(plainText("## A *b*c\n\n`x<y` & <i> [link](https://a.example)\n\n|d|e|\n|-|-|\n|f|g|")).toBe("A bc x<y & <i> link d e f g");
});

test("prose is what stands outside of code", () => {
  const prose = proseOf("a `b`\n\n```\nc\n```\n\n> d\n\n- **e**\n\n    f\n\n[g](https://a.example)");

  expect(prose.match(/\w+/g)).toEqual(["a", "d", "e", "f", "g"]);
});
