import module from "node:module";
import { compiledWhole } from "./v8/compiled-whole.js";

/** Compiled code is kept between runs where Node can (22.8 and later). */
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function") {
  module.enableCompileCache();
}

// oxfmt's allocator reads this when it is loaded. Left alone, it keeps what it has freed for later: a hundred MB in a large package.
process.env["MIMALLOC_PURGE_DELAY"] ??= "0";

const { main } = await import("./cli/main.js");

// A reader that has seen enough, such as head, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    environment: process.env,
    output: {
      stdout: (text) => void process.stdout.write(text),
      stderr: (text) => void process.stderr.write(text),
      isTerminal: process.stderr.isTTY && !process.env["CI"] && !process.env["NO_COLOR"],
    },
  },
  {
    produce: async (order, onStep) => {
      const { produceWithinMemory: produce } = await import("./run/produce-within-memory.js");
      // With V8's flags as they are, by which it tells whether it knows what Node.js has kept.
      await compiledWhole(() => Promise.all([import("./generate.js"), import("./templates.js")]));
      const { withoutOptimizer } = await import("./v8/without-optimizer.js");
      return withoutOptimizer(() => produce(order, onStep));
    },
    inspect: async (...args) =>
      (await compiledWhole(() => import("./inspect.js"))).inspect(...args),
  },
);
