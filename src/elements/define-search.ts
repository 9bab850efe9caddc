import { SiteSearch } from './site-search.element.ts'

customElements.define('site-search', SiteSearch)
