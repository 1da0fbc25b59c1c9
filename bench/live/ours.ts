import { openNewsroom } from "../../gateway/live/newsroom.fixture.ts";

/** Our gateway in front of two subgraphs in memory; publishes the texts it is told. */
const newsroom = await openNewsroom({}, { port: Number(process.argv[2]) });
process.on("message", (texts: string[]) => void newsroom.publish(...texts));
process.send?.("ready");
