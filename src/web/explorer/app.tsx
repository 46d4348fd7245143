import { type ReactNode, Suspense } from 'react';
import { Route, Link as Routed, Router, Switch, useLocation } from 'wouter';

import { Mark } from '../brand.tsx';
import { Access, Gate } from './access/access.tsx';
import { hasPlayground } from './has-playground.ts';
import { HomePage } from './pages/home.tsx';
import { NotFound } from './pages/not-found.tsx';
import { loadedPage, PageFault } from './parts/page-fault.tsx';
import { SearchBox } from './parts/search-box.tsx';
import { TimeControl } from './parts/time-control.tsx';
import { parseRoute } from './routes.ts';

const ChannelPage = loadedPage(async () => (await import('./pages/channel.tsx')).ChannelPage);
const ClaimPage = loadedPage(async () => (await import('./pages/claim.tsx')).ClaimPage);
const DescribersPage = loadedPage(async () => (await import('./pages/describers.tsx')).DescribersPage);
const DisputesPage = loadedPage(async () => (await import('./pages/disputes.tsx')).DisputesPage);
const DocumentPage = loadedPage(async () => (await import('./pages/document.tsx')).DocumentPage);
const EmbeddedChannel = loadedPage(async () => (await import('./pages/embedded-channel.tsx')).EmbeddedChannel);
const GraphPage = loadedPage(async () => (await import('./pages/graph.tsx')).GraphPage);
const NodePage = loadedPage(async () => (await import('./pages/node.tsx')).NodePage);
const PathsPage = loadedPage(async () => (await import('./pages/paths.tsx')).PathsPage);
const ReviewPage = loadedPage(async () => (await import('./pages/review.tsx')).ReviewPage);
const SearchPage = loadedPage(async () => (await import('./pages/search.tsx')).SearchPage);

/** Nodes whose pages are alike. */
const otherPages = ['person', 'organization', 'state', 'office', 'unnamed-source', 'event', 'place', 'agreement'];

export function App() {
  return (
    <Router parser={parseRoute}>
      <Access>
        <Switch>
          <Route path="/embed/channel/:slug">
            {({ slug }) => (
              <main>
                <Loaded>
                  <EmbeddedChannel slug={slug} />
                </Loaded>
              </main>
            )}
          </Route>
          <Route>
            <Pages />
          </Route>
        </Switch>
      </Access>
    </Router>
  );
}

/** A page once its file is there; the fault of one is gone with its address. */
function Loaded({ children }: { readonly children: ReactNode }) {
  const [address] = useLocation();
  return (
    <PageFault key={address}>
      <Suspense fallback={<p role="status">Loading…</p>}>{children}</Suspense>
    </PageFault>
  );
}

function Pages() {
  // nobody is asked for a token in somebody else's frame
  if (window.self !== window.top)
    return (
      <p>
        <a href={location.href} target="_blank" rel="noreferrer">
          Open this page in a window of its own
        </a>
      </p>
    );
  return (
    <Shell>
      <Loaded>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/search">
            <SearchPage />
          </Route>
          <Route path="/disputes">
            <DisputesPage />
          </Route>
          <Route path="/describers">
            <DescribersPage />
          </Route>
          <Route path="/paths">
            <PathsPage />
          </Route>
          <Route path="/graph">
            <GraphPage />
          </Route>
          <Route path="/review">
            <ReviewPage />
          </Route>
          <Route path="/channel/:slug">{({ slug }) => <ChannelPage key={slug} slug={slug} />}</Route>
          <Route path="/document/:slug">{({ slug }) => <DocumentPage key={slug} slug={slug} />}</Route>
          <Route path="/claim/:document/:name">
            {({ document, name }) => <ClaimPage key={name} slug={`${document}/${name}`} />}
          </Route>
          {otherPages.map(page => (
            <Route key={page} path={`/${page}/:slug`}>
              {({ slug }) => <NodePage key={slug} slug={slug} />}
            </Route>
          ))}
          <Route>
            <NotFound what={location.pathname} />
          </Route>
        </Switch>
      </Loaded>
    </Shell>
  );
}

function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="bar-top">
        <Routed to="/" className="brand">
          <Mark /> Backchannel
        </Routed>
        <SearchBox />
        <nav aria-label="Pages">
          <Routed to="/disputes">Disputes</Routed>
          <Routed to="/paths">Paths</Routed>
          <Routed to="/review">Review</Routed>
          {hasPlayground && <a href="/graphql">API</a>}
        </nav>
      </header>
      <TimeControl />
      <main id="content">
        <Gate>{children}</Gate>
      </main>
    </>
  );
}
