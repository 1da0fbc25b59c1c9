import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const compressed: Plugin = {
  name: "compressed",
  async writeBundle({ dir }) {
    const assets = join(dir!, "assets");
    const names = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
    await Promise.all(names.map(async (name) => writeFile(join(assets, `${name}.gz`), await promisify(gzip)(await readFile(join(assets, name))))));
  },
};

export default defineConfig({
  base: "/graphiql/",
  publicDir: false,
  build: { target: "es2023", modulePreload: { polyfill: false }, reportCompressedSize: false },
  worker: { format: "es" },
  plugins: [compressed],
});
