import CredenceCredentials
import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct CatalogueTrapTests {
    private let matcher = CatalogueMatcher(Knowledge.embedded.catalogue)

    @Test(
        arguments: [
            ("PCEP\u{2122}", "Python Institute", "pcep-30-02"),
            ("PCAP\u{AE} \u{2013} Certified Associate Python Programmer", "OpenEDG", "pcap-31-03"),
            ("pcap-31-03 exam", "pythoninstitute.org", "pcap-31-03"), ("PCPP 1", "OpenEDG Python Institute", "pcpp1-32-101"),
            ("Certificate: PCAD (PCAD-31-02)", "https://www.openedg.org/verify", "pcad-31-02"), ("A+", "CompTIA", "comptia-a-plus"),
            ("A+ Certification", "CompTIA", "comptia-a-plus"),
            ("GitHub Foundations Certificate", "GitHub", "gh-900"),
            ("CompTIA Security+ ce Certification", "CompTIA, Inc.", "comptia-security-plus"), ("CC", "ISC2", "isc2-cc"),
            ("CSM", "Scrum Alliance", "csm"),
            ("Microsoft Azure Fundamentals (AZ-900)", "Microsoft", "az-900"), ("Kubernetes Administrator", "CNCF", "cka"),
            ("AWS Certified Solutions Architect \u{2013} Professional", "AWS", "aws-sap"), ("AWS Solutions Architect", "Amazon", "aws-saa"),
            ("Professional Scrum Master I (PSM I)", "Scrum.org", "psm-1"),
            ("Terraform Associate (004)", "HashiCorp", "terraform-associate"),
            ("Google Cloud Professional Data Engineer Certification", "Google Cloud", "gcp-pde"), ("OSCP", "OffSec", "oscp"),
            ("OSCP+", "OffSec", "oscp-plus"),
            ("Python Essentials 1", "Cisco Networking Academy", "cisco-netacad-pe1"),
            ("CS50's Introduction to Programming with Python", "Harvard / edX", "cs50p"),
            ("CCNA 2024", "Cisco", "ccna"), ("RHCSA (EX200)", "Red Hat", "rhcsa"),
        ] as [(String, String, CertificationID)])
    func `a name as people write it is known`(name: String, issuer: String, id: CertificationID) {
        #expect(matcher.match(name: name, issuer: issuer).certification == id)
    }

    @Test(
        arguments: [
            ("PCAP-31-02 Certified Associate in Python Programming", "Python Institute", "pcap-31-03"),
            ("SY0-501", "CompTIA", "comptia-security-plus"),
            ("AWS Certified Solutions Architect \u{2013} Associate (SAA-C02)", "AWS", "aws-saa"),
            ("HashiCorp Certified: Terraform Associate (002)", "HashiCorp", "terraform-associate"),
            ("SnowPro Core COF-C02", "Snowflake", "snowpro-core"), ("CompTIA A+ 220-1101", "CompTIA", "comptia-a-plus"),
        ] as [(String, String, CertificationID)])
    func `an older code beside the name is remarked on`(name: String, issuer: String, id: CertificationID) {
        let match = matcher.match(name: name, issuer: issuer)
        #expect(match.certification == id)
        #expect(match.isOlderOutline)
        #expect(match.reason.contains("earlier outline"))
    }

    @Test func `numbers of Microsoft's and Cisco's exams aren't outlines of one another`() {
        #expect(matcher.match(name: "AZ-103", issuer: "Microsoft").certification == nil)
        #expect(matcher.match(name: "AZ-104", issuer: "Microsoft").isOlderOutline == false)
        #expect(matcher.match(name: "200-125", issuer: "Cisco").certification == nil)
    }

    @Test(arguments: [
        "PICAP", "PICEP", "PICPP", "PICA", "Python Institute Certified Associate Programmer", "PICAP \u{2013} Python Certification",
    ])
    func `the other Python Institute's names never match`(name: String) {
        for issuer in ["Python Institute", "OpenEDG Python Institute", "pythoninstitute.co", nil] {
            let match = matcher.match(name: name, issuer: issuer)
            #expect(match.certification == nil && match.proposed.isEmpty)
        }
    }

    @Test(arguments: ["PCAP", "PCEP-30-02", "Certified Associate in Python Programming"])
    func `nothing from pythoninstitute dot co matches, however it is written`(name: String) {
        for issuer in ["pythoninstitute.co", "PythonInstitute.co", "https://pythoninstitute.co/verify?id=1"] {
            let match = matcher.match(name: name, issuer: issuer)
            #expect(match.certification == nil && match.proposed.isEmpty && match.reason.contains("different organisation"))
        }
        #expect(matcher.match(name: name, issuer: "Python Institute", url: "https://www.pythoninstitute.co/c/1").certification == nil)
        #expect(matcher.match(name: name, issuer: "Python Institute", url: "https://pythoninstitute.org/c/1").certification != nil)
    }

    @Test(
        arguments: [
            ("PCEP Prep", "pcep-30-02"), ("PCEP Prep: Python Programming", "pcep-30-02"),
            ("PCAP Certification Training Course", "pcap-31-03"),
            ("PCEP-30-02 Practice Test", "pcep-30-02"), ("PCAP Bootcamp", "pcap-31-03"), ("Essentials for PCEP", "pcep-30-02"),
            ("Introduction to PCET", "pcet-30-01"), ("PCEP Academy", "pcep-30-02"), ("Certificate of Completion: PCAT", "pcat-31-01"),
        ] as [(String, CertificationID)])
    func `a course named like an exam is only proposed`(name: String, id: CertificationID) {
        for issuer in ["OpenEDG Python Institute", "Cisco Networking Academy", "Udemy", nil] {
            let match = matcher.match(name: name, issuer: issuer)
            #expect(match.certification == nil && match.method == .none)
            #expect(match.proposed == [id])
        }
    }

    @Test func `the Networking Academy's course is the course, never the exam`() {
        for issuer in ["Cisco Networking Academy", "OpenEDG Python Institute", nil] {
            let match = matcher.match(name: "PCEP Prep: Python Essentials 1", issuer: issuer)
            #expect(match.certification != "pcep-30-02")
            #expect(match.certification == "cisco-netacad-pe1")
        }
    }

    @Test(arguments: [
        "AWS Cloud Practitioner Essentials", "CCNA: Introduction to Networks", "AWS Cloud Quest: Cloud Practitioner", "ISC2 Candidate",
    ])
    func `a known course or game badge is no certification`(name: String) {
        for issuer in ["Amazon Web Services", "Cisco", "ISC2", nil] {
            let match = matcher.match(name: name, issuer: issuer)
            #expect(match.certification == nil && match.proposed.isEmpty)
        }
    }

    @Test func `an issuer's own name beside a certification's changes nothing, unless it is one that courses bear`() {
        #expect(matcher.match(name: "AWS Certified Cloud Practitioner Amazon", issuer: "AWS").certification == "aws-clf")
        #expect(matcher.match(name: "AWS Certified Cloud Practitioner Training", issuer: "AWS").proposed == ["aws-clf"])
        #expect(matcher.match(name: "PCEP from CompTIA", issuer: "Python Institute").certification == nil)
    }

    @Test func `an older code beside the present one is no older outline`() {
        let match = matcher.match(name: "PCEP-30-02 (formerly PCEP-30-01)", issuer: "Python Institute")
        #expect(match.certification == nil && match.proposed == ["pcep-30-02"] && !match.isOlderOutline)
        #expect(!matcher.match(name: "PCEP-30-02 PCEP-30-01", issuer: "Python Institute").isOlderOutline)
        #expect(matcher.match(name: "PCEP-30-02 PCEP-30-01", issuer: "Python Institute").certification == "pcep-30-02")
    }

    @Test func `without an issuer a name of one certification decides and says so`() {
        let match = matcher.match(name: "PCEP-30-02", issuer: nil)
        #expect(match.certification == "pcep-30-02" && match.method == .examCode)
        #expect(match.reason == "No issuer is given; the exam code belongs to one certification alone.")
        #expect(matcher.match(name: "Certified Kubernetes Application Developer", issuer: nil).certification == "ckad")
    }

    @Test func `a name of two certifications is proposed`() {
        #expect(matcher.match(name: "PCPP", issuer: "Python Institute").proposed == ["pcpp1-32-101", "pcpp2-32-201"])
        #expect(matcher.match(name: "PCEP and PCAP", issuer: "Python Institute").proposed == ["pcap-31-03", "pcep-30-02"])
    }

    @Test func `an issuer and a name that disagree propose and say why`() {
        let match = matcher.match(name: "PCAP", issuer: "CompTIA")
        #expect(match.proposed == ["pcap-31-03"] && match.certification == nil)
        #expect(match.reason == "The name is known from OpenEDG Python Institute, and the issuer given is 'CompTIA'.")
    }

    @Test(arguments: ["", "   ", "Swimming badge", "\u{2122}", "Certified", "Certificate", "a", "PCAPX", "XPCAP", "Python"])
    func `what the catalogue doesn't have is nothing`(name: String) {
        let match = matcher.match(name: name, issuer: "Python Institute")
        #expect(match.method == .none && match.certification == nil && match.proposed.isEmpty)
    }
}
