package org.lianan.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below {@code /api} is REST; the rest is the web UI and the way in. */
@ApplicationPath("/api")
public class PortalApplication extends Application {}
