/** The gate as HTTP sees it: the filter that decides, the mapping of refusals, the headers. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.rest;
