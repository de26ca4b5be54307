package de.lotsin.webchat;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The way out when somebody comes near: a page about the weather, and nothing of ours left in the browser.
@Controller
class Exit {

    /// Where she is taken unless `lotsin.webchat.exit` names another page.
    static final String REFUGE = "https://www.tagesschau.de/wetter";

    private final URI refuge;

    Exit(@Value("${lotsin.webchat.exit:" + REFUGE + "}") URI refuge) {
        this.refuge = refuge;
    }

    @GetMapping("/exit")
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(refuge)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
