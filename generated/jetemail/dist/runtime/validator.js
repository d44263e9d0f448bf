export {};
//# sourceMappingURL=validator.js.map
