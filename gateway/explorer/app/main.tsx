import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./main.css";
import { useMonaco } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { Example } from "../explorer.ts";
import { fetcher } from "./fetcher.ts";
import { persistsHeaders, storage } from "./storage.ts";

async function exampleTabs() {
  const response = await fetch("/graphiql/examples.json");
  const examples: Example[] = response.ok ? await response.json() : [];
  return examples.map(({ name, document, variables, headers }) => ({
    query: `# ${name}\n${document}`,
    variables: variables ? JSON.stringify(variables, null, 2) : null,
    headers: headers ? JSON.stringify(headers, null, 2) : null,
  }));
}

const tabs = await exampleTabs();
// Of the first default tab GraphiQL takes only the query into its editors; from the second visit on it has tabs of its own.
const first = storage.getItem("graphiql:tabState") ? undefined : tabs[0];

function Explorer() {
  const { monaco, actions } = useMonaco();
  useEffect(() => void actions.initialize(), [actions]);
  // A tab opened before its editors are there would be overwritten with the first one's text.
  if (!monaco) return null;
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={tabs.length > 0 ? tabs : undefined}
      initialQuery={first?.query}
      initialVariables={first?.variables ?? undefined}
      initialHeaders={first?.headers ?? undefined}
      // A constant false would forget the reader's choice on every visit.
      shouldPersistHeaders={persistsHeaders()}
      showPersistHeadersSettings
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Atrium</GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById("explorer")!).render(<Explorer />);
