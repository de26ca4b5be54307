package de.lotsin.webchat;

import java.util.Map;
import java.util.stream.Stream;

/// The words of the sample pages. They are nobody's translation and are shown to nobody.
final class SampleWords {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of(
            "de",
                    Map.ofEntries(
                            Map.entry("start", "Guten Tag"),
                            Map.entry(
                                    "start-1",
                                    "Ich bin Lotsin, ein Computerprogramm. Ich bin kein Mensch und kein Amt.\nIch helfe Ihnen, Antworten und Beratung in Sachsen zu finden."),
                            Map.entry("start-2", "Alles ist kostenlos. Ihr Name ist nicht nötig."),
                            Map.entry("topic-0", "Wohnen und Umziehen"),
                            Map.entry("topic-1", "Asyl und Aufenthalt"),
                            Map.entry("topic-2", "Deutsch lernen"),
                            Map.entry("topic-3", "Kinder, Kita und Schule"),
                            Map.entry("topic-4", "Arbeit und Ausbildung"),
                            Map.entry("topic-5", "Gesundheit"),
                            Map.entry(
                                    "topic-intro",
                                    "Hier geht es um Ihr Zuhause.\nUm Umziehen, Wohnung suchen\nund Sicherheit in der Unterkunft."),
                            Map.entry("question-0", "Umziehen mit Auflage"),
                            Map.entry("question-1", "Sicher im Heim"),
                            Map.entry("near", "Beratung in meiner Nähe"),
                            Map.entry(
                                    "answer-1",
                                    "Manche Frauen müssen an einem Ort wohnen (Wohnsitzauflage).\nDas steht auf Ihrem Papier oder im Bescheid.\nEs gibt Ausnahmen, zum Beispiel für Arbeit, Ausbildung, Familie oder Schutz."),
                            Map.entry(
                                    "answer-2",
                                    "Fragen Sie die Ausländerbehörde, bevor Sie umziehen.\nStellen Sie dort einen Antrag.\nLegen Sie Beweise dazu, zum Beispiel den Arbeitsvertrag."),
                            Map.entry("answer-3", "Sie sind in Gefahr? Dann geht Sicherheit vor:\n{phone 116 016}"),
                            Map.entry("source", "Quelle: § 12a AufenthG · geprüft am 24.11.2026"),
                            Map.entry("draft", "Entwurf. Noch nicht von einer zweiten Person geprüft."),
                            Map.entry("read-more", "Gesetz lesen"),
                            Map.entry("type-postcode", "Wo sind Sie? Schreiben Sie Ihre Postleitzahl oder Ihren Ort."),
                            Map.entry(
                                    "only-in", "Diesen Text gibt es noch nicht auf Deutsch. Hier ist er auf Arabisch:"),
                            Map.entry("help", "Hilfe jetzt"),
                            Map.entry(
                                    "help-warning",
                                    "In Gefahr? Rufen Sie an:\n{phone 110} Polizei\n{phone 112} Rettungswagen"),
                            Map.entry(
                                    "help-1",
                                    "Gewalt gegen Frauen: Tag und Nacht, kostenlos, in 18 Sprachen. Der Anruf steht nicht auf der Telefonrechnung.\n{phone 116 016}"),
                            Map.entry("help-2", "Sie entscheiden, was Sie erzählen."),
                            Map.entry("meant-else", "Ich meinte etwas anderes")),
            "en",
                    Map.ofEntries(
                            Map.entry("start", "Hello"),
                            Map.entry(
                                    "start-1",
                                    "I am Lotsin, a computer program. I am not a person and not an authority.\nI help you find answers and advice in Saxony."),
                            Map.entry("start-2", "Everything is free. Your name is not needed."),
                            Map.entry("topic-0", "Housing and moving"),
                            Map.entry("topic-1", "Asylum and residence"),
                            Map.entry("topic-2", "Learn German"),
                            Map.entry("topic-3", "Children and school"),
                            Map.entry("topic-4", "Work and training"),
                            Map.entry("topic-5", "Health"),
                            Map.entry(
                                    "topic-intro",
                                    "This is about your home.\nMoving, finding a flat,\nand being safe where you live."),
                            Map.entry("question-0", "Moving with a condition"),
                            Map.entry("question-1", "Safe in the shelter"),
                            Map.entry("near", "Advice near me"),
                            Map.entry(
                                    "answer-1",
                                    "Some women must live in one place (Wohnsitzauflage).\nYour paper or letter says so.\nThere are exceptions, for example for work, training, family or protection."),
                            Map.entry(
                                    "answer-2",
                                    "Ask the immigration office before you move.\nMake an application there.\nAdd proof, for example your work contract."),
                            Map.entry("answer-3", "Are you in danger? Then safety comes first:\n{phone 116 016}"),
                            Map.entry("source", "Source: § 12a AufenthG · checked on 24.11.2026"),
                            Map.entry("draft", "Draft. Not yet checked by a second person."),
                            Map.entry("read-more", "Read the law"),
                            Map.entry("type-postcode", "Where are you? Write your postcode or town."),
                            Map.entry("only-in", "This text is not yet in your language. Here it is in German:"),
                            Map.entry("help", "Help now"),
                            Map.entry("help-warning", "In danger? Call:\n{phone 110} police\n{phone 112} ambulance"),
                            Map.entry(
                                    "help-1",
                                    "Violence against women: day and night, free, in 18 languages. The call is not on the phone bill.\n{phone 116 016}"),
                            Map.entry("help-2", "You decide what you tell."),
                            Map.entry("meant-else", "I meant something else")),
            "ar",
                    Map.ofEntries(
                            Map.entry("start", "أهلًا بكِ"),
                            Map.entry(
                                    "start-1",
                                    "أنا Lotsin، برنامج كمبيوتر. لستُ إنسانًا ولستُ دائرة حكومية.\nأساعدكِ في العثور على إجابات واستشارة في ولاية ساكسونيا."),
                            Map.entry("start-2", "كل شيء مجاني. لا حاجة إلى اسمكِ."),
                            Map.entry("topic-0", "السكن والانتقال"),
                            Map.entry("topic-1", "اللجوء والإقامة"),
                            Map.entry("topic-2", "تعلّم الألمانية"),
                            Map.entry("topic-3", "الأطفال والمدرسة"),
                            Map.entry("topic-4", "العمل والتدريب"),
                            Map.entry("topic-5", "الصحة"),
                            Map.entry(
                                    "topic-intro", "هنا الموضوع هو بيتكِ.\nالانتقال والبحث عن شقة\nوالأمان في السكن."),
                            Map.entry("question-0", "الانتقال مع قيد السكن"),
                            Map.entry("question-1", "الأمان في السكن الجماعي"),
                            Map.entry("near", "استشارة بالقرب مني"),
                            Map.entry(
                                    "answer-1",
                                    "بعض النساء يجب أن يسكنَّ في مكان محدد (Wohnsitzauflage).\nهذا مكتوب في وثيقتكِ أو في القرار.\nهناك استثناءات، مثلًا للعمل أو التدريب أو الأسرة أو الحماية."),
                            Map.entry(
                                    "answer-2",
                                    "اسألي دائرة الأجانب قبل أن تنتقلي.\nقدّمي طلبًا هناك.\nأرفقي إثباتات، مثلًا عقد العمل."),
                            Map.entry("answer-3", "هل أنتِ في خطر؟ الأمان أولًا:\n{phone 116 016}"),
                            Map.entry("source", "المصدر: § 12a AufenthG · تمت المراجعة 24.11.2026"),
                            Map.entry("draft", "مسودة. لم يراجعها شخص ثانٍ بعد."),
                            Map.entry("read-more", "قراءة القانون"),
                            Map.entry("type-postcode", "أين أنتِ؟ اكتبي الرمز البريدي أو اسم المدينة."),
                            Map.entry("only-in", "هذا النص غير متوفر بالعربية بعد. إليكِ النص بالألمانية:"),
                            Map.entry("help", "المساعدة الآن"),
                            Map.entry("help-warning", "في خطر؟ اتصلي:\n{phone 110} الشرطة\n{phone 112} الإسعاف"),
                            Map.entry(
                                    "help-1",
                                    "العنف ضد النساء: ليلًا ونهارًا، مجانًا، بـ 18 لغة. لا تظهر المكالمة في فاتورة الهاتف.\n{phone 116 016}"),
                            Map.entry("help-2", "أنتِ تقررين ماذا تقولين."),
                            Map.entry("meant-else", "قصدتُ شيئًا آخر")),
            "fa",
                    Map.ofEntries(
                            Map.entry("start", "سلام"),
                            Map.entry(
                                    "start-1",
                                    "من Lotsin هستم، یک برنامهٔ رایانه‌ای. من انسان یا اداره نیستم.\nبه شما کمک می‌کنم در زاکسن پاسخ و مشاوره پیدا کنید."),
                            Map.entry("start-2", "همه‌چیز رایگان است. نام شما لازم نیست."),
                            Map.entry("topic-0", "خانه و جابه‌جایی"),
                            Map.entry("topic-1", "پناهندگی و اقامت"),
                            Map.entry("topic-2", "یادگیری آلمانی"),
                            Map.entry("topic-3", "کودکان و مدرسه"),
                            Map.entry("topic-4", "کار و آموزش"),
                            Map.entry("topic-5", "سلامت"),
                            Map.entry(
                                    "topic-intro",
                                    "اینجا دربارهٔ خانهٔ شماست.\nجابه‌جایی، پیدا کردن خانه\nو امنیت در اقامتگاه."),
                            Map.entry("question-0", "جابه‌جایی با محدودیت"),
                            Map.entry("question-1", "امنیت در اقامتگاه"),
                            Map.entry("near", "مشاوره نزدیک من"),
                            Map.entry(
                                    "answer-1",
                                    "بعضی زنان باید در یک شهر مشخص زندگی کنند (Wohnsitzauflage).\nاین در مدرک یا نامهٔ شما نوشته شده است.\nاستثنا هست، مثلاً برای کار، آموزش، خانواده یا حفاظت."),
                            Map.entry(
                                    "answer-2",
                                    "پیش از جابه‌جایی از ادارهٔ خارجیان بپرسید.\nآنجا درخواست بدهید.\nمدرک هم بدهید، مثلاً قرارداد کار."),
                            Map.entry("answer-3", "در خطر هستید؟ امنیت مهم‌تر است:\n{phone 116 016}"),
                            Map.entry("source", "منبع: § 12a AufenthG · بررسی 24.11.2026"),
                            Map.entry("draft", "پیش‌نویس. هنوز نفر دوم آن را نخوانده است."),
                            Map.entry("read-more", "خواندن قانون"),
                            Map.entry("type-postcode", "کجا هستید؟ کد پستی یا نام شهر را بنویسید."),
                            Map.entry("only-in", "این متن هنوز به فارسی نیست. اینجا به آلمانی:"),
                            Map.entry("help", "کمک فوری"),
                            Map.entry(
                                    "help-warning", "در خطر هستید؟ زنگ بزنید:\n{phone 110} پلیس\n{phone 112} آمبولانس"),
                            Map.entry(
                                    "help-1",
                                    "خشونت علیه زنان: شب و روز، رایگان، به ۱۸ زبان. تماس در قبض تلفن دیده نمی‌شود.\n{phone 116 016}"),
                            Map.entry("help-2", "شما تصمیم می‌گیرید چه بگویید."),
                            Map.entry("meant-else", "منظورم چیز دیگری بود")),
            "ti",
                    Map.ofEntries(
                            Map.entry("start", "ሰላም"),
                            Map.entry(
                                    "start-1",
                                    "ኣነ Lotsin እየ፣ ናይ ኮምፒዩተር ፕሮግራም። ሰብ ኣይኮንኩን፣ ቤት ጽሕፈት መንግስቲ እውን ኣይኮንኩን።\nኣብ ዛክሰን መልስን ምኽርን ንክትረኽቢ ይሕግዘኪ።"),
                            Map.entry("start-2", "ኩሉ ብነጻ እዩ። ስምኪ ኣየድልን።"),
                            Map.entry("topic-0", "ገዛን ምቕያር ገዛን"),
                            Map.entry("topic-1", "ዑቕባን መንበሪ ፍቓድን"),
                            Map.entry("topic-2", "ጀርመንኛ ምምሃር"),
                            Map.entry("topic-3", "ቆልዑን ቤት ትምህርትን"),
                            Map.entry("topic-4", "ስራሕን ስልጠናን"),
                            Map.entry("topic-5", "ጥዕና"),
                            Map.entry("near", "ኣብ ከባቢየይ ምኽሪ"),
                            Map.entry("help", "ሕጂ ሓገዝ"),
                            Map.entry("help-warning", "ኣብ ሓደጋ ዲኺ? ደውሊ:\n{phone 110} ፖሊስ\n{phone 112} ኣምቡላንስ")));

    private SampleWords() {}

    /// English where the language lacks them.
    static String of(String language, String key) {
        return Stream.of(language, "en")
                .flatMap(tag -> BY_LANGUAGE.getOrDefault(tag, Map.of()).entrySet().stream())
                .filter(entry -> entry.getKey().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
