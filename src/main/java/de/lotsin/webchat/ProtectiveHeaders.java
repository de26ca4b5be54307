package de.lotsin.webchat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser to load nothing from anywhere else, to say nothing to anybody, and to keep nothing. These are the
/// defaults of every response; whoever answers may set a header anew.
class ProtectiveHeaders extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            Map.entry("Cache-Control", "no-store"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("X-DNS-Prefetch-Control", "off"),
            Map.entry("X-Robots-Tag", "noindex, nofollow, noarchive"),
            Map.entry(
                    "Permissions-Policy",
                    "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
                            + "geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
