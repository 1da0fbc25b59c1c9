import { DataFolderInUseError, startPostgres } from "./start.ts";

const [dataDir = ""] = process.argv.slice(2);
try {
  const { url, adopted, stop } = await startPostgres({ dataDir });
  const end = () => void stop().then(() => process.exit(0));
  process.on("SIGTERM", end);
  console.log(JSON.stringify({ url, adopted }));
  setInterval(() => {}, 1_000);
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).name, isNamed: error instanceof DataFolderInUseError }));
}
