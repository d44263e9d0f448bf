import { describe, expect, test } from "vitest";

import { isBase64Url, isByte } from "../../../templates/runtime/format-byte.js";
import { isChar } from "../../../templates/runtime/format-char.js";
import { isDateTimeLocal, isTimeLocal } from "../../../templates/runtime/format-date-local.js";
import { isDate, isDateTime, isTime } from "../../../templates/runtime/format-date.js";
import { isDecimal } from "../../../templates/runtime/format-decimal.js";
import { isDuration } from "../../../templates/runtime/format-duration.js";
import { isEmail } from "../../../templates/runtime/format-email.js";
import { isHostname } from "../../../templates/runtime/format-hostname.js";
import { isIdnEmail } from "../../../templates/runtime/format-idn-email.js";
import { isIdnHostname } from "../../../templates/runtime/format-idn-hostname.js";
import { isInt64, isUint64 } from "../../../templates/runtime/format-int64.js";
import { isIpv4, isIpv6 } from "../../../templates/runtime/format-ip.js";
import { isIri, isIriReference } from "../../../templates/runtime/format-iri.js";
import {
  isJsonPointer,
  isRelativeJsonPointer,
} from "../../../templates/runtime/format-json-pointer.js";
import { decodePunycode, encodePunycode } from "../../../templates/runtime/format-punycode.js";
import { isRegex } from "../../../templates/runtime/format-regex.js";
import { isUriTemplate } from "../../../templates/runtime/format-uri-template.js";
import { isUri, isUriReference } from "../../../templates/runtime/format-uri.js";
import { isUuid } from "../../../templates/runtime/format-uuid.js";

const formats = {
  isBase64Url,
  isByte,
  isChar,
  isDate,
  isDateTimeLocal,
  isDecimal,
  isInt64,
  isTimeLocal,
  isUint64,
  isDateTime,
  isDuration,
  isEmail,
  isHostname,
  isIdnEmail,
  isIdnHostname,
  isIpv4,
  isIpv6,
  isIri,
  isIriReference,
  isJsonPointer,
  isRegex,
  isRelativeJsonPointer,
  isTime,
  isUri,
  isUriReference,
  isUriTemplate,
  isUuid,
};

const table: { readonly [name in keyof typeof formats]?: { right: string[]; wrong: string[] } } = {
  isBase64Url: { right: ["", "YQ", "YQ==", "-_8"], wrong: ["Y", "YQ=", "a+b/", "YQ===", "Y=Q="] },
  isChar: { right: ["a", "𝒳", "\n"], wrong: ["", "ab"] },
  isDateTimeLocal: {
    right: ["2024-02-29T00:00:00", "2024-01-01T23:59:59.5"],
    wrong: ["2024-02-29T00:00:00Z", "2023-02-29T00:00:00", "2024-02-29T00:00:00+01:00"],
  },
  isDecimal: {
    right: ["0", "-1.50", "1e5", ".5", "00.1"],
    wrong: ["", "1.", "+1", "1,5", "0x1", "NaN"],
  },
  isInt64: {
    right: ["0", "-9223372036854775808", "9223372036854775807"],
    wrong: ["", "-", "01", "1.0", "9223372036854775808", "1".repeat(100_000)],
  },
  isTimeLocal: { right: ["00:00:00", "23:59:59.123"], wrong: ["00:00:00Z", "24:00:00", "00:00"] },
  isUint64: { right: ["0", "18446744073709551615"], wrong: ["-1", "18446744073709551616"] },
  isByte: { right: ["", "YQ==", "YWI=", "YWJj"], wrong: ["YQ", "YQ=", "Y===", "YW-j", "YW=j"] },
  isDate: {
    right: ["2024-02-29", "2000-02-29", "2023-12-31"],
    wrong: ["2023-02-29", "1900-02-29", "2023-04-31", "2023-1-01", "2023-00-10", "2023-01-32"],
  },
  isDateTime: {
    right: [
      "2024-02-29T00:00:00Z",
      "1998-12-31t23:59:60z",
      "1990-12-31T15:59:60-08:00",
      "1985-04-12T23:20:50.52+01:30",
    ],
    wrong: [
      "2024-02-29 00:00:00Z",
      "2024-02-29T00:00:00",
      "2024-02-29T22:59:60Z",
      "2024-02-30T00:00:00Z",
      "2024-02-29T24:00:00Z",
    ],
  },
  isEmail: {
    right: [
      "a@b",
      "joe.bloggs@example.com",
      '"joe bloggs"@example.com',
      '"a@b"@c.d',
      "x@[127.0.0.1]",
      "x@[IPv6:::1]",
      `${"a".repeat(64)}@b.c`,
    ],
    wrong: [
      "",
      "a",
      "@b",
      "a@",
      ".a@b",
      "a.@b",
      "a..b@c",
      "a@-b",
      "a@b-",
      "a@b..c",
      "x@[127.0.0.300]",
      `${"a".repeat(65)}@b.c`,
      `a@${"b".repeat(64)}.c`,
      "a b@c.d",
    ],
  },
  isIpv4: {
    right: ["0.0.0.0", "255.255.255.255"],
    wrong: ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.", "1.2.3.4.5"],
  },
  isIpv6: {
    right: ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1::8", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4"],
    wrong: [
      ":",
      ":::",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1::2::3",
      "12345::",
      "::1%eth0",
      "1.2.3.4",
      "::1.2.3",
      "1:2:3:4:5:6:7::8",
    ],
  },
  isUri: {
    right: [
      "http://a",
      "https://u:p@h.example:80/p%20q?x=[".slice(0, -1),
      "urn:isbn:1",
      "mailto:a@b",
      "http://[::1]:8/",
    ],
    wrong: ["", "a", "//a", "http://a b", "http://a/%zz", "http://[::g]", "1a://b", "http://a:b"],
  },
  isUriReference: {
    right: ["", "a", "//a", "../x?y#z", "./a:b"],
    wrong: ["a:b c", "\\a", "a#b#c", "1:2"],
  },
  isUuid: {
    right: ["2EB8AA08-aa98-11EA-B4aa-73B441D16380"],
    wrong: ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638"],
  },
};

describe.each(Object.keys(table) as (keyof typeof table)[])("%s", (name) => {
  const { right, wrong } = table[name] as { right: string[]; wrong: string[] }; // a key of the table
  test.each(right)("takes %j", (text) => expect(formats[name](text)).toBe(true));
  test.each(wrong)("refuses %j", (text) => expect(formats[name](text)).toBe(false));
});

test("punycode is read and written", () => {
  for (const [unicode, ascii] of [
    ["bücher", "bcher-kva"],
    ["他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
    ["ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
  ] as const) {
    expect(encodePunycode(unicode)).toBe(ascii);
    expect(decodePunycode(ascii)).toBe(unicode);
  }
});

// Each repeats what a backtracking reader would come back to.
const long = [
  "a",
  "a.",
  "a-",
  "1:",
  "0.",
  "%41",
  "a@",
  "[",
  "/",
  "~0",
  "{a}",
  "{a,",
  "x--",
  "é",
  " ",
  '"',
];

test.each(Object.keys(formats) as (keyof typeof formats)[])("%s is linear", (name) => {
  for (const part of long) {
    const text = part.repeat(200_000);
    const start = performance.now();
    for (const end of ["", "\n", "\u0000", "@"]) formats[name](text + end);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});

test("a date is one that the calendar has", () => {
  const two = (number: number): string => String(number).padStart(2, "0");
  for (const year of [0, 4, 100, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996]) {
    for (let month = 1; month <= 12; month++) {
      const days = new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
      const text = (day: number): string =>
        `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
      const taken = Array.from({ length: 31 }, (_, index) => index + 1).filter(
        (day) => isDate(text(day)) && isDateTime(`${text(day)}T12:00:00Z`),
      );
      expect(taken.length, text(1)).toBe(days);
    }
  }
});
