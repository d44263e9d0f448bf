export {};
//# sourceMappingURL=validator-standard.js.map
