import { Component, type ComponentType, lazy, type ReactNode, useEffect } from 'react';

/** Why a page is not there: a file of it could not be loaded, for the server does not answer or has other files by now. */
class NotLoaded extends Error {}

/** A page whose file is loaded when it is first shown. */
export const loadedPage = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new NotLoaded('A file of this page could not be loaded', { cause });
    }
  });

type PageFaultProps = { readonly children: ReactNode };

/** Keeps what is around a page where the page itself fails, and says so in its place. */
export class PageFault extends Component<PageFaultProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return error instanceof NotLoaded ? <Unloaded /> : <Failed>This page has a fault of its own.</Failed>;
  }
}

/** Milliseconds until a server that did not answer is asked again. */
const betweenTries = 5_000;

/** Loads the page anew once the server answers that did not. */
function Unloaded() {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let wasAway = false;
    const look = async () => {
      clearTimeout(timer);
      const isThere = await doesAnswer();
      // a file that is missing while the server answers would be missing again, and the page would load for ever
      if (isThere && wasAway) location.reload();
      if (isThere) return;
      wasAway = true;
      timer = setTimeout(look, betweenTries);
    };
    void look();
    addEventListener('online', look);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', look);
    };
  }, []);
  return (
    <Failed>
      A file of this page could not be loaded. The server may have stopped, or been renewed since this page was opened.
      It is loaded anew by itself once the server answers again.
    </Failed>
  );
}

const doesAnswer = async (): Promise<boolean> => {
  try {
    const { status } = await fetch(location.href, { cache: 'no-store', headers: { accept: 'text/html' } });
    return status < 500;
  } catch {
    return false;
  }
};

function Failed({ children }: { readonly children: ReactNode }) {
  return (
    <div className="failed" role="alert">
      <p>{children}</p>
      <button type="button" onClick={() => location.reload()}>
        Load it anew
      </button>
    </div>
  );
}
