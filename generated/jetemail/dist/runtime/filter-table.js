export {};
//# sourceMappingURL=filter-table.js.map
