import { expect, test } from "vitest";

import { isPrivateAddress } from "../../../generator/source/addresses.js";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "::",
  "::1",
  "fd00::1",
  "fe80::1",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "no address",
])("%s is not of the public internet", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["1.1.1.1", "172.32.0.1", "2606:4700::1111"])("%s is", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
