/** Where the site is when it is online, as Astro hands it to an endpoint. */
export type SiteAddress = URL | undefined
