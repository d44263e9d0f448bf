export {};
//# sourceMappingURL=query-input.js.map
