import { defineConfig } from "vitest/config";

// The condition lets tests import the package by its own name, through its public doors, without a build.
export default defineConfig({
  resolve: { conditions: ["zhengce:source"] },
  ssr: { resolve: { conditions: ["zhengce:source"], externalConditions: ["zhengce:source"] } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
