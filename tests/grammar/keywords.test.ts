import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  foldName,
  keywordIds,
  nearestKeyword,
  parse,
  reservedWords,
  spellings,
} from "../../grammar/index.ts";
import type { KeywordId } from "../../grammar/index.ts";
import { keywordsPage } from "../../grammar/lexicon/keywords-page.ts";
import { Lexer } from "../../grammar/lexer.ts";
import { example } from "./example.ts";

const page = new URL("../../docs/keywords.md", import.meta.url);

it("documents every keyword as the lexicon has it", () => {
  if (process.env["UPDATE"] !== undefined) writeFileSync(page, keywordsPage());
  expect(readFileSync(page, "utf8")).toBe(keywordsPage());
});

it("spells every keyword in NFC, in lower case, in words that fold to themselves", () => {
  for (const words of Object.values(spellings))
    for (const spelling of Object.values(words)) {
      expect(spelling.normalize("NFC")).toBe(spelling);
      expect(spelling.toLowerCase()).toBe(spelling);
      expect(foldName(spelling)).toBe(spelling);
    }
});

it.each(["vi", "en"] as const)(
  "reads every %s spelling as one word, in any case and with any blanks",
  (language) => {
    for (const id of keywordIds) {
      const spelling = spellings[language][id];
      for (const written of [
        spelling,
        spelling.toUpperCase(),
        spelling.replaceAll(" ", "\u00a0  \t"),
        spelling.replace(/^./u, (letter) => letter.toUpperCase()),
      ]) {
        const lexer = new Lexer(written);
        lexer.run();
        expect(
          lexer.tokens.map((token) => token.end - token.start),
          written,
        ).toEqual([written.length, 0]);
        expect(lexer.tokens[0]?.tokenType.name, written).not.toBe("PlainName");
        expect(lexer.problems).toEqual([]);
      }
    }
  },
);

const plainWords = [...new Set(keywordIds.flatMap((id) => [spellings.vi[id], spellings.en[id]]))].filter(
  (word) => !word.includes(" "),
);

it.each(plainWords.filter((word) => !reservedWords.has(word)))("leaves «%s» free as a name", (word) => {
  const text = `thủ tục p "P" {
  tờ khai đơn "Đơn" {
    phần a "A" {
      ${word} "Nhãn" số bắt buộc
      x "X" chọn một { ${word} "Nhãn" }
      y "Y" số = ${word} + 1 hiện khi ${word} > 2
    }
  }
  hồ sơ 1 bộ {
    ${word} "Nhãn" 1 bản chính khi ${word} = 1
  }
  trình tự theo một_cửa {
    bước ${word} "Nhãn" do ${word} trong 1 ngày {
      đồng ý -> ${word}
    }
  }
}
vai trò ${word} "Nhãn" thuộc a
`;
  expect(parse(text.normalize("NFC")).problems).toEqual([]);
});

it.each([...reservedWords].filter((word) => word !== "en"))(
  "proposes a name where «%s» is used as one",
  (word) => {
    const { problems } = parse(`vai trò ${word} "Nhãn" thuộc a\n`);
    expect(problems.map((each) => each.code)).toEqual(["reserved-word"]);
  },
);

it("tells the roles of one word apart", () => {
  const roles = (text: string): (KeywordId | undefined)[] =>
    parse(text)
      .tokens.filter((each) => text.slice(each.start, each.end) === "không")
      .map((each) => each.keyword);
  const text =
    'thủ tục p "P" {\n tờ khai f "F" {\n  kiểm tra không a "x"\n  kiểm tra a = không "x"\n }\n}'.normalize(
      "NFC",
    );
  expect(roles(text)).toEqual(["not", "no"]);
});

it("suggests the keyword that lacks only its marks before all others", () => {
  expect(nearestKeyword("thoi han")?.keyword).toBe("term");
  expect(nearestKeyword("bưốc")?.keyword).toBe("step");
  expect(nearestKeyword("lệ phi")?.keyword).toBe("levy");
  expect(nearestKeyword("proceduer")?.keyword).toBe("procedure");
  expect(nearestKeyword("hoàn_toàn_khác_hẳn")).toBeUndefined();
});

it("reads the same tree when every keyword is written in the other language", () => {
  const result = parse(example);
  let english = "";
  let at = 0;
  for (const token of result.tokens) {
    english += example.slice(at, token.start);
    const written = example.slice(token.start, token.end);
    english += token.keyword === undefined ? written : spellings.en[token.keyword];
    at = token.end;
  }
  english += example.slice(at);
  const again = parse(english);
  expect(again.problems).toEqual([]);
  expect(withoutSpans(again.tree)).toEqual(withoutSpans(result.tree));
});

function withoutSpans(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)),
  );
}
