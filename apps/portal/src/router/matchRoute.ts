/** A page of the portal and what its address says. */
export type Route =
  | { readonly page: 'companies' }
  | { readonly page: 'company'; readonly companyId: string }
  | { readonly page: 'connect'; readonly secret: string }
  | { readonly page: 'notFound' };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page of a path. A slash at the end makes no difference. */
export function matchRoute(pathname: string): Route {
  const [area = '', id, ...rest] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (rest.length > 0) return { page: 'notFound' };
  if (area === '') return { page: 'companies' };
  if (area === 'companies') return id ? { page: 'company', companyId: id } : { page: 'companies' };
  if (area === 'connect' && id) return { page: 'connect', secret: id };
  return { page: 'notFound' };
}
