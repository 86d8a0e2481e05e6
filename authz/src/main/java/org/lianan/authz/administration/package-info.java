/**
 * Agency administration (机构管理): who becomes an officer of an agency, as what, who stands in for whom, and that it ends
 * on the next request when it ends. Administrators propose, a second person confirms, and nobody touches the own posting.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.administration;
