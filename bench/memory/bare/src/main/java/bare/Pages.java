package bare;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Pages extends JpaRepository<Page, String> {

	List<Page> findByNameStartingWith(String start);

}
