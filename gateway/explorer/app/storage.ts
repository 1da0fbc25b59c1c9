const PERSIST_HEADERS = "graphiql:shouldPersistHeaders";
const HISTORY = ["graphiql:queries", "graphiql:favorites"];

export const persistsHeaders = () => localStorage.getItem(PERSIST_HEADERS) === "true";

/** The browser's storage, where the history too keeps headers only when the reader chose so: GraphiQL's own history always does. */
export const storage = {
  getItem: (key: string) => localStorage.getItem(key),
  removeItem: (key: string) => localStorage.removeItem(key),
  clear() {
    for (const key of Object.keys(localStorage)) if (key.startsWith("graphiql:")) localStorage.removeItem(key);
  },
  get length() {
    return localStorage.length;
  },
  setItem(key: string, value: string) {
    const mayKeep = persistsHeaders() || !HISTORY.includes(key);
    localStorage.setItem(key, mayKeep ? value : withoutHeaders(value));
    if (key === PERSIST_HEADERS && value !== "true") for (const list of HISTORY) forgetHeaders(list);
  },
};

function forgetHeaders(list: string) {
  const kept = localStorage.getItem(list);
  if (kept) localStorage.setItem(list, withoutHeaders(kept));
}

const withoutHeaders = (history: string) => JSON.stringify(JSON.parse(history), (key, value) => (key === "headers" ? undefined : value));
