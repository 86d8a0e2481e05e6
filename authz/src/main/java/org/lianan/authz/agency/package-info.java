/** The directory of agencies (机关) and officers (执法人员), provisioned from outside; not a place of rights. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.agency;
