export {};
//# sourceMappingURL=paths.js.map
