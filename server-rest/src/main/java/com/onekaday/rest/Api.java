package com.onekaday.rest;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All paths of the server are resources, the console's pages too: so every wrong request is answered in one way. */
@ApplicationPath("/")
@DeclareRoles({
    "member",
    "admin",
    "monitor",
    "income:read",
    "income:write",
    "analytics:read",
    "goals:read",
    "goals:write",
    "export:read"
})
public class Api extends Application {}
