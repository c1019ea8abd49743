import { defineConfig } from "vitest/config";

// The condition lets tests import the package by its own name, through its public doors, without a build.
export default defineConfig({
  resolve: { conditions: ["zhengce:source"] },
  ssr: { resolve: { conditions: ["zhengce:source"], externalConditions: ["zhengce:source"] } },
  // The tests of the command line mostly wait for its process: a worker for each core, and none kept free.
  test: { include: ["test/**/*.test.ts"], maxWorkers: "100%", testTimeout: 60_000, hookTimeout: 120_000 },
});
