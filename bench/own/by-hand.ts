import { createServer } from "node:http";
import postgres from "postgres";
import { CONNECTIONS, PEOPLE_SQL } from "./people.ts";

/** The same answer without a graph: node:http, postgres.js and one statement. `node own/by-hand.ts <port> <database>`. */
const [port, databaseUrl = ""] = process.argv.slice(2);
const sql = postgres(databaseUrl, { max: CONNECTIONS, fetch_types: false });

createServer((req, res) => {
  req.resume();
  req.on("end", async () => {
    const [row] = await sql.unsafe<{ answer: string }[]>(PEOPLE_SQL, [], { prepare: true });
    const body = row?.answer ?? "";
    res.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) }).end(body);
  });
}).listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
