import { hash } from "node:crypto";

/** @returns SHA-256 in base64url: shorter than the hex of manifests, for what only this program reads. */
export const sha256 = (text: string): string => hash("sha256", text, "base64url");
