/** @jest-environment jsdom */
import { fromMessageUrl, showMessage, toMessageUrl } from "../../src/commands/message";
import { toDay } from "../../src/commands/to-day";

const PAGE = "https://localhost:3000/commands.html?_host_Info=Excel$Web";

test.each(["A cell is being edited.", "“H1 2024” & <b>50 %</b>#message=x\n", "مصر 🇧🇷"])(
  "%j goes into an address and comes back",
  (text) => {
    const url = toMessageUrl(PAGE, text);
    expect(new URL(url).search).toBe("?_host_Info=Excel$Web");
    expect(fromMessageUrl(url)).toBe(text);
    expect(fromMessageUrl(toMessageUrl(url, "other"))).toBe("other");
  },
);

test("what Office puts behind an address of a dialog is no part of the text", () => {
  // As `OSF.OUtil.addInfoAsHash` of the client does.
  const url = `${toMessageUrl(PAGE, "50 % & more")}&_xdm_Info=a|b|c%&_serializer_version=2`;
  expect(fromMessageUrl(url)).toBe("50 % & more");
});

test("an address without a text is that of the commands", () => {
  expect(fromMessageUrl(PAGE)).toBeNull();
});

test("the text is shown as text", () => {
  showMessage(document, "<img src=x onerror=alert(1)> & more");
  expect(document.body.textContent).toBe("<img src=x onerror=alert(1)> & more");
  expect(document.querySelectorAll("img")).toHaveLength(0);
  expect(document.querySelector("[role=alert]")).not.toBeNull();
});

test("a day is written in one order everywhere", () => {
  expect(toDay(new Date(2026, 2, 9, 23, 59))).toBe("2026-03-09");
});
